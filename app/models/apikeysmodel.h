// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/recordsmodel.h"
#include "app/workspace/teamdesk.h"
#include "core/base/clock.h"
#include "core/client/ownaccount.h"

namespace monitron {

/// One's keys for programs that use a team's API.
class ApiKeysModel : public RecordsModel
{
    Q_OBJECT
public:
    /// Both outlive it.
    ApiKeysModel(TeamDesk &desk, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ApiKey> &apiKeys() const { return m_keys; }
    /// For as many days; 0: until it is removed.
    [[nodiscard]] QFuture<Result<OwnAccount::CreatedKey>> create(const QString &name, Role role, int days);
    [[nodiscard]] QFuture<Result<void>> remove(ApiKeyId id);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] Words words(int row) const override;
    [[nodiscard]] QVariant key(int row) const override;
    void ask() override;

private:
    const Clock &m_clock;
    OwnAccount m_own;
    std::vector<ApiKey> m_keys;
};

} // namespace monitron
