// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/checkdetail.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace monitron {

/// What one check saw, as a column of cards: phases, what a failure means, the answer, its headers and body,
/// the certificates. Made anew for each check.
class CheckSheet : public QWidget
{
    Q_OBJECT
public:
    CheckSheet(const CheckDetailData &of, Timestamp now, const Theme &theme, QWidget *parent = nullptr);

private:
    void addPhases();
    void addFailure();
    void addAnswer();
    void addEvidence();
    void addCertificates();
    void addCertificate(QFormLayout *form, const Certificate &certificate, int place);
    void addText(QVBoxLayout *to, const QString &name, const QString &objectName, const QString &text);
    /// A value that can be selected and copied, however long.
    QWidget *value(const QString &text, const QString &objectName);

    const CheckDetailData &m_of;
    const Timestamp m_now;
    const Theme &m_theme;
    QVBoxLayout *m_cards;
};

} // namespace monitron
