// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/droptarget.h"

#include "app/models/format.h"
#include "app/models/newmonitor.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace monitron {

DropTarget::DropTarget(QWidget *window) : QObject(window), m_window(window), m_sheet(new QLabel(window))
{
    m_sheet->setObjectName(QStringLiteral("dropSheet"));
    m_sheet->setTextFormat(Qt::PlainText);
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->setWordWrap(true);
    m_sheet->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sheet->hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

DropTarget::Drop DropTarget::understand(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        const QString path = urls.constFirst().toLocalFile();
        return {Kind::File, path,
                urls.size() == 1
                    ? tr("Look through “%1” and import monitors from it").arg(QFileInfo(path).fileName())
                    : tr("Look through “%1”; one file at a time").arg(QFileInfo(path).fileName())};
    }
    QStringList lines;
    for (const QUrl &url : urls)
        lines.append(url.toString());
    const QString text = lines.isEmpty() ? data.text() : lines.join(QLatin1Char('\n'));
    switch (pastedKind(text)) {
    case PastedKind::Nothing:
        return {};
    case PastedKind::Address:
        if (!looksLikeAddress(text))
            return {};
        return {Kind::Address, text, tr("Watch %1").arg(format::brief(completedUrl(text), 120))};
    case PastedKind::Curl:
        return {Kind::Address, text, tr("New monitor from a curl command")};
    case PastedKind::Several:
        return {Kind::List, text, tr("Look through these addresses and import them")};
    }
    return {};
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::Drop: {
        auto *drag = static_cast<QDropEvent *>(event); // QDragEnterEvent is one, too
        const Drop drop = drag->source() || !m_takes ? Drop() : understand(*drag->mimeData());
        if (drop.kind == Kind::Nothing)
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        if (event->type() == QEvent::Drop)
            take(drop);
        else
            showSheet(drop.sentence);
        return true;
    }
    case QEvent::DragMove:
        if (!m_sheet->isVisible())
            return false;
        event->accept();
        return true;
    case QEvent::DragLeave:
        m_sheet->hide();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void DropTarget::showSheet(const QString &sentence)
{
    m_sheet->setText(sentence);
    m_sheet->setGeometry(m_window->rect().adjusted(24, 24, -24, -24));
    m_sheet->raise();
    m_sheet->show();
}

void DropTarget::take(const Drop &drop)
{
    m_sheet->hide();
    if (drop.kind == Kind::File)
        Q_EMIT fileDropped(drop.text);
    else if (drop.kind == Kind::Address)
        Q_EMIT addressDropped(drop.text);
    else
        Q_EMIT listDropped(drop.text);
}

} // namespace monitron
