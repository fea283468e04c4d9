// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/loop.h"

#include "syncserver/http/connection.h"

#include <QDateTime>
#include <QLocale>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <ctime>
#include <deque>
#include <mutex>
#include <thread>

namespace monitron::http {

namespace asio = boost::asio;

namespace {

// So many tasks at once, then sockets have their turn: a broadcast to all streams must not hold up requests.
constexpr std::size_t tasksAtOnce = 128;
// Deadlines are seconds: those that fall close together share one wake-up.
constexpr std::chrono::milliseconds coarseness(20);

} // namespace

struct Loop::Private
{
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> work{context.get_executor()};
    asio::steady_timer timer{context};
    Deadlines::Clock::time_point timerDue = Deadlines::Clock::time_point::max();
    bool isClosing = false;

    std::thread thread; // not QThread: ThreadSanitizer sees what std::thread synchronises
    std::atomic<std::thread::id> threadId;

    std::mutex mutex;
    std::deque<std::function<void()>> tasks; ///< guarded
    bool isEnded = false;                    ///< guarded

    QByteArray date;
    std::time_t dateSecond = -1;
};

Loop::Loop(const Limits &limits, Handler &handler)
    : m_limits(limits), m_handler(handler), m_deadlines(limits), d(std::make_unique<Private>())
{
}

Loop::~Loop()
{
    join();
}

void Loop::start()
{
    d->thread = std::thread([this] {
        d->threadId = std::this_thread::get_id();
        d->context.run();
    });
}

void Loop::join()
{
    if (!d->thread.joinable())
        return;
    d->work.reset();
    d->thread.join();
    d->threadId = std::thread::id(); // the system may give it to another thread
    std::deque<std::function<void()>> dropped;
    {
        const std::lock_guard lock(d->mutex);
        d->isEnded = true;
        dropped.swap(d->tasks);
    }
    // What was posted between the thread's last look and now; its sockets are all closed.
    d->context.restart();
    d->context.poll();
}

bool Loop::runsHere() const
{
    return d->threadId.load(std::memory_order_relaxed) == std::this_thread::get_id();
}

void Loop::post(std::function<void()> task)
{
    const std::lock_guard lock(d->mutex);
    if (d->isEnded)
        return;
    d->tasks.push_back(std::move(task));
    if (d->tasks.size() == 1)
        asio::post(d->context, [this] { runTasks(); });
}

void Loop::runTasks()
{
    std::vector<std::function<void()>> batch;
    {
        const std::lock_guard lock(d->mutex);
        const auto count = std::min(d->tasks.size(), tasksAtOnce);
        batch.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            batch.push_back(std::move(d->tasks.front()));
            d->tasks.pop_front();
        }
        if (!d->tasks.empty())
            asio::post(d->context, [this] { runTasks(); });
    }
    for (const auto &task : batch)
        task();
}

asio::io_context &Loop::context()
{
    return d->context;
}

void Loop::add(std::shared_ptr<Connection> connection)
{
    connection->setPlace({m_deadlines.add(*connection), m_connections.size()});
    m_connections.push_back(std::move(connection));
}

void Loop::remove(Connection &connection)
{
    const Connection::Place place = connection.place();
    m_deadlines.remove(place.deadline);
    if (place.index + 1 < m_connections.size()) {
        m_connections[place.index] = std::move(m_connections.back());
        Connection &moved = *m_connections[place.index];
        moved.setPlace({moved.place().deadline, place.index});
    }
    m_connections.pop_back();
}

void Loop::setDeadline(Deadlines::Handle handle, Deadlines::Kind kind)
{
    m_deadlines.set(handle, kind, Deadlines::Clock::now());
    if (kind != Deadlines::Kind::None)
        startTimer(handle->due);
}

void Loop::startTimer(Deadlines::Clock::time_point due)
{
    if (due >= d->timerDue || d->isClosing)
        return;
    d->timerDue = due;
    d->timer.expires_at(due);
    d->timer.async_wait([this](const boost::system::error_code &error) {
        if (error)
            return;
        d->timerDue = Deadlines::Clock::time_point::max();
        const auto now = Deadlines::Clock::now();
        m_deadlines.expire(now);
        if (const auto next = m_deadlines.next())
            startTimer(std::max(*next, now + coarseness));
    });
}

const QByteArray &Loop::date()
{
    const std::time_t now = std::time(nullptr);
    if (now != d->dateSecond) {
        d->dateSecond = now;
        d->date =
            QLocale::c()
                .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
                .toLatin1();
    }
    return d->date;
}

void Loop::drain()
{
    m_isDraining = true;
    const auto all = m_connections;
    for (const auto &connection : all)
        connection->drain();
}

void Loop::closeAll()
{
    m_isDraining = true;
    const auto all = m_connections;
    for (const auto &connection : all)
        connection->close(Transport::How::Reset);
    d->isClosing = true;
    d->timer.cancel();
}

} // namespace monitron::http
