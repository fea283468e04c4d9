// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/readers.h"

namespace monitron::api {

Result<Reader *> Readers::here()
{
    if (!m_readers.hasLocalData()) {
        auto opened = m_store.openReader();
        if (!opened)
            return Unexpected(opened.error());
        m_readers.setLocalData(std::shared_ptr<Reader>(std::move(*opened)));
    }
    return m_readers.localData().get();
}

} // namespace monitron::api
