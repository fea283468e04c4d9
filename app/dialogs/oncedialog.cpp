// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/oncedialog.h"

#include "app/models/filewriter.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"
#include "app/workspace/whendone.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

namespace {

constexpr qsizetype mostRows = 12;
constexpr int frame = 40; // of the text, with its margins

QLabel *paragraph(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

OnceDialog::OnceDialog(const Secret &secret, QWidget *parent)
    : QDialog(parent), m_secret(secret), m_text(new QPlainTextEdit(this)), m_said(paragraph({}, "good", this))
{
    setObjectName(QStringLiteral("onceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(secret.title);
    buildText();
    m_said->setObjectName(QStringLiteral("onceSaid"));
    m_said->hide();
    auto *copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName(QStringLiteral("copySecret"));
    copyButton->setProperty("primary", true);
    copyButton->setDefault(true);
    auto *saveButton = new QPushButton(tr("Save to a file…"), this);
    saveButton->setObjectName(QStringLiteral("saveSecret"));
    saveButton->setVisible(!secret.fileName.isEmpty());
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeSecret"));
    for (QPushButton *button : {saveButton, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addWidget(saveButton);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(paragraph(secret.sentence, "", this));
    layout->addWidget(m_text);
    layout->addWidget(paragraph(tr("It won't be shown again."), "strong", this));
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    connect(copyButton, &QPushButton::clicked, this, &OnceDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &OnceDialog::askFile);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resizeForText(*this, {520, 0});
    resize(width(), layout->totalHeightForWidth(width()));
}

void OnceDialog::buildText()
{
    m_text->setObjectName(QStringLiteral("secretText"));
    m_text->setAccessibleName(m_secret.title);
    m_text->setPlainText(m_secret.lines.join(QLatin1Char('\n')));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFont fixed = font();
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_text->setFont(fixed);
    m_text->ensurePolished();
    const qsizetype rows = std::clamp<qsizetype>(m_secret.lines.size(), 2, mostRows);
    m_text->setFixedHeight(static_cast<int>(rows) * m_text->fontMetrics().lineSpacing() + frame);
    m_text->selectAll();
}

void OnceDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_secret.lines.join(QLatin1Char('\n')));
    say(tr("Copied."), true);
}

void OnceDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Save to a file"), m_secret.fileName, tr("Text (*.txt)"));
    dialog->setObjectName(QStringLiteral("secretFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &OnceDialog::save);
    dialog->open();
}

void OnceDialog::save(const QString &file)
{
    const QByteArray text =
        (m_secret.title + QStringLiteral("\n\n") + m_secret.lines.join(QLatin1Char('\n')) + QLatin1Char('\n'))
            .toUtf8();
    whenDone(writeFile(file, [text] { return text; }), this, [this, file](const Result<void> &done) {
        say(done ? tr("Saved to %1. Keep it where nobody else reads it.").arg(file) : done.error().message,
            done.has_value());
    });
}

void OnceDialog::say(const QString &sentence, bool good)
{
    setStyleProperty(*m_said, "role", good ? QStringLiteral("good") : QStringLiteral("error"));
    m_said->setText(sentence);
    m_said->show();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

} // namespace monitron
