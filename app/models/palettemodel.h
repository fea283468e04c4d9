// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/fuzzymatch.h"
#include "app/models/palettesource.h"

#include <QAbstractListModel>
#include <QTimer>

#include <vector>

namespace monitron {

/// What the command palette offers for what was typed: the best entries of all sources, best first. Searches
/// in slices of some milliseconds between other events, so that typing stays fluent over 100,000 monitors.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of PaletteEntry::Kind
        DetailRole,
        ShortcutRole,
        PositionsRole, ///< QList<int>: the title's characters to mark
    };
    static constexpr int most = 50;

    explicit PaletteModel(QObject *parent = nullptr);

    /// `source` outlives it. Equally good entries come in the order of their sources.
    void addSource(PaletteSource *source);
    /// Keys of entries, the latest first: they come first.
    void setRecent(const QStringList &keys) { m_recent = keys; }
    /// Whether an address that was typed is offered to be watched.
    void setOffersToWatch(bool offers) { m_offersToWatch = offers; }
    /// Starts a search; `settled` follows when it is through.
    void setText(const QString &text);
    [[nodiscard]] PaletteEntry entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void settled();

private:
    struct Hit
    {
        PaletteEntry entry;
        FuzzyMatch match;
    };
    void restart();
    void searchSlice();
    void consider(const PaletteEntry &entry);
    void offerAddress();
    void publish();

    std::vector<PaletteSource *> m_sources;
    QStringList m_recent;
    bool m_offersToWatch = true;
    QString m_text;
    FuzzyNeedle m_needle{QString()};
    std::size_t m_source = 0; ///< where the search goes on
    int m_index = 0;
    std::vector<Hit> m_found; ///< sorted, at most `most`
    std::vector<Hit> m_hits;  ///< what is shown
    QTimer m_timer;
};

} // namespace monitron
