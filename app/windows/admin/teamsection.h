// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/whendone.h"
#include "core/base/error.h"

#include <QWidget>

#include <initializer_list>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace monitron {

class FlowRow;

/// One section of a window that asks a team's server: a title, what it is for, and in place what became of
/// the last thing that was asked.
class TeamSection : public QWidget
{
    Q_OBJECT
public:
    /// `id` is the object name too, and stays the same in every language.
    TeamSection(const QString &id, const QString &title, const QString &meaning, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return objectName(); }
    [[nodiscard]] QString title() const { return m_title; }
    /// Reads anew what the section shows.
    virtual void refresh() = 0;

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Puts a control at the end of the title line.
    void addToHead(QWidget *widget);
    /// A button, named for tests and screen readers, not yet in the layout.
    [[nodiscard]] QPushButton *button(const char *name, const QString &text);
    /// Side by side, as many as fit, at the end of the body.
    FlowRow *addRow(const std::initializer_list<QWidget *> &controls);
    QLabel *addText(const QString &text, const char *role);
    /// Leaves what is too much of the height below the body, which else grows.
    void keepTogether();

    /// Whether something is being asked for: no second one meanwhile.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What can be pressed may have changed.
    virtual void refreshActions() {}
    void say(const QString &sentence);
    void sayError(const QString &sentence);
    /// Says `doing` until it is done, then its error, or calls `done(value)`, which may say something.
    template <typename T, typename Done>
    void run(const QFuture<Result<T>> &future, const QString &doing, Done done)
    {
        setBusy(true);
        say(doing);
        whenDone(future, this, [this, done](const Result<T> &answer) {
            setBusy(false);
            if (!answer) {
                sayError(answer.error().message);
                return;
            }
            say({});
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(*answer);
        });
    }

private:
    void setBusy(bool busy);
    void show(const QString &sentence, const QString &role);

    QString m_title;
    FlowRow *m_head;
    QLabel *m_said;
    QVBoxLayout *m_body;
    bool m_busy = false;
};

} // namespace monitron
