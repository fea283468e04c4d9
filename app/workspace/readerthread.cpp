// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/readerthread.h"

#include "core/storage/reader.h"
#include "core/storage/store.h"

namespace monitron {

ReaderThread::ReaderThread(const Store &store) : m_store(store), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_worker->moveToThread(&m_thread);
    // The connection has to be closed on the thread that opened it.
    QObject::connect(&m_thread, &QThread::finished, m_worker, [this] {
        m_reader.reset();
        delete m_worker;
    });
    m_thread.start();
}

ReaderThread::~ReaderThread()
{
    m_thread.quit();
    m_thread.wait();
}

void ReaderThread::submit(Query query)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, query = std::move(query)] {
            if (!m_reader) {
                auto opened = m_store.openReader();
                if (!opened) {
                    query(tl::unexpected(opened.error()));
                    return;
                }
                m_reader = std::move(*opened);
            }
            query(m_reader.get());
        },
        Qt::QueuedConnection);
}

} // namespace monitron
