// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace monitron {

/// Shows what nobody can ask for a second time (a temporary password, a key, a link, recovery codes), to be
/// copied, or saved where that makes sense.
class OnceDialog : public QDialog
{
    Q_OBJECT
public:
    struct Secret
    {
        QString title;
        QString sentence; ///< what it is, and what to do with it
        QStringList lines;
        QString fileName; ///< offered for saving; empty: it isn't saved
    };
    explicit OnceDialog(const Secret &secret, QWidget *parent = nullptr);

private:
    void buildText();
    void copy();
    void askFile();
    void save(const QString &file);
    void say(const QString &sentence, bool good);

    const Secret m_secret;
    QPlainTextEdit *m_text;
    QLabel *m_said;
};

} // namespace monitron
