// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storeid.h"

#include "core/base/ids.h"
#include "core/storage/reader.h"
#include "core/storage/repositories.h"
#include "core/storage/settingkeys.h"
#include "core/storage/writer.h"

namespace monitron {

Result<QUuid> storeId(const Reader &reader)
{
    return reader.setting(settingkeys::storeId).map([](const QJsonValue &id) {
        return QUuid::fromString(id.toString());
    });
}

Result<void> giveStoreId(Writer &writer, Timestamp now)
{
    // Nothing for the change feed: nobody sees it but those who ask for it.
    return writer.repositories().settings.setUnlessThere(settingkeys::storeId,
                                                         makeUuidV7(now).toString(QUuid::WithoutBraces));
}

} // namespace monitron
