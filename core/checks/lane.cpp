// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/lane.h"

#include "core/checks/laneworker.h"

namespace monitron {

Lane::Lane(const Clock &clock, const TargetRules &targets, QObject *parent) : QObject(parent)
{
    m_worker = std::make_unique<LaneWorker>(
        clock, targets, [this] { QMetaObject::invokeMethod(this, &Lane::fetch, Qt::QueuedConnection); });
    m_thread.setObjectName(QStringLiteral("checks"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &LaneWorker::open);
}

Lane::~Lane()
{
    QMetaObject::invokeMethod(m_worker.get(), &LaneWorker::close);
    m_thread.wait();
}

void Lane::start(const QString &host, CheckOrder order)
{
    ++m_load;
    if (m_worker->put({host, std::move(order)}))
        QMetaObject::invokeMethod(m_worker.get(), &LaneWorker::collect);
}

void Lane::fetch()
{
    std::vector<LaneAnswer> answers = m_worker->takeAnswers();
    m_load -= static_cast<int>(answers.size());
    Q_EMIT answered(answers);
}

} // namespace monitron
