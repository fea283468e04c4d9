// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tagcolors.h"

#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace monitron {

namespace {

const QString settingKey = QStringLiteral("tags.colors");

const char *const keys[tagColorCount] = {"grey", "blue", "teal", "green", "amber", "red", "pink", "violet"};
const char *const names[tagColorCount] = {
    QT_TRANSLATE_NOOP("TagColor", "Grey"),  QT_TRANSLATE_NOOP("TagColor", "Blue"),
    QT_TRANSLATE_NOOP("TagColor", "Teal"),  QT_TRANSLATE_NOOP("TagColor", "Green"),
    QT_TRANSLATE_NOOP("TagColor", "Amber"), QT_TRANSLATE_NOOP("TagColor", "Red"),
    QT_TRANSLATE_NOOP("TagColor", "Pink"),  QT_TRANSLATE_NOOP("TagColor", "Violet")};

} // namespace

QString tagColorKey(TagColor color)
{
    return QString::fromLatin1(keys[static_cast<int>(color)]);
}

QString tagColorName(TagColor color)
{
    return QCoreApplication::translate("TagColor", names[static_cast<int>(color)]);
}

TagColor defaultTagColor(const QString &tag)
{
    // FNV-1a: qHash is seeded anew with each start.
    quint32 hash = 2166136261U;
    const QByteArray bytes = tag.toCaseFolded().toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return static_cast<TagColor>(hash % tagColorCount);
}

TagColors::TagColors(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings)
            read();
    });
    read();
}

TagColor TagColors::colorOf(const QString &tag) const
{
    const auto chosen = m_chosen.constFind(tag.toCaseFolded());
    return chosen == m_chosen.constEnd() ? defaultTagColor(tag) : *chosen;
}

void TagColors::setColor(const QString &tag, TagColor color)
{
    QJsonObject object;
    for (auto chosen = m_chosen.cbegin(); chosen != m_chosen.cend(); ++chosen)
        object.insert(chosen.key(), tagColorKey(chosen.value()));
    object.insert(tag.toCaseFolded(), tagColorKey(color));
    whenDone(m_workspace.setSetting(settingKey, object), this, [this](const Result<void> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error().message);
    });
}

void TagColors::read()
{
    const auto query = [](const Reader &reader) { return reader.setting(settingKey); };
    whenDone(m_workspace.read(query), this, [this](const Result<QJsonValue> &answer) {
        if (answer)
            take(*answer);
    });
}

void TagColors::take(const QJsonValue &value)
{
    QHash<QString, TagColor> chosen;
    const QJsonObject object = value.toObject();
    for (auto tag = object.begin(); tag != object.end(); ++tag) {
        for (int i = 0; i < tagColorCount; ++i) {
            if (tag.value().toString() == QLatin1String(keys[i]))
                chosen.insert(tag.key().toCaseFolded(), static_cast<TagColor>(i));
        }
    }
    if (chosen == m_chosen)
        return;
    m_chosen = std::move(chosen);
    Q_EMIT changed();
}

} // namespace monitron
