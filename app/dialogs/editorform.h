// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/newmonitor.h"
#include "core/model/monitorvalidation.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace monitron {

class AlertsPage;
class ExpectationsPage;
class FieldForm;
class RequestPage;
class SchedulePage;

/// The fields of a monitor: the address first, everything else under its tab. A curl command in the address
/// fills the form. What is wrong stands beside its field, and the field's tab is marked.
class EditorForm : public QWidget
{
    Q_OBJECT
public:
    explicit EditorForm(QWidget *parent = nullptr);

    void load(const Monitor &monitor);
    /// Groups and tags to complete from.
    void setKnown(const QStringList &groups, const QStringList &tags);
    /// None after showing what is wrong.
    [[nodiscard]] std::optional<Monitor> collect();
    /// The password or token that was entered; none: unchanged.
    [[nodiscard]] std::optional<QString> secret() const;
    /// As if `text` had been pasted into the address.
    void fillFrom(const QString &text);
    /// Says something of what it was filled with.
    void tell(const QString &line);
    /// Whether anything was entered since load().
    [[nodiscard]] bool isModified() const { return entered() != m_loaded; }

private:
    struct Tab
    {
        FieldForm *form = nullptr;
        QString title;
    };
    void addTab(FieldForm *form, const QString &title);
    void takeUrl(const QString &text);
    void showKind(const QString &kind);
    void showErrors(const std::vector<FieldError> &errors);
    void clearErrors();
    void markTab(int tab, bool wrong);
    [[nodiscard]] bool read(Monitor &monitor);
    [[nodiscard]] QStringList entered() const;

    Monitor m_monitor;    ///< as loaded
    QStringList m_loaded; ///< what the fields held then
    bool m_nameTyped = false;
    FieldForm *m_head;
    QLineEdit *m_url;
    QLineEdit *m_name;
    QLineEdit *m_group;
    QLineEdit *m_tags;
    QLabel *m_filled;
    QTabWidget *m_tabs;
    std::vector<Tab> m_pages;
    RequestPage *m_request;
    ExpectationsPage *m_expectations;
    SchedulePage *m_schedule;
    AlertsPage *m_alerts;
    FieldForm *m_notesPage;
    QPlainTextEdit *m_notes;
};

} // namespace monitron
