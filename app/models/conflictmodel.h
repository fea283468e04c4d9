// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/editdecision.h"
#include "core/client/editview.h"

#include <QObject>

namespace monitron {

/// Three versions of a thing's settings, and which a person wants. What contradicts isn't decided until
/// somebody does; what only one side changed is taken from there.
class ConflictModel : public QObject
{
    Q_OBJECT
public:
    enum class Choice { None, Mine, Theirs, Typed };
    /// How a value is typed in.
    enum class Typing {
        Not, ///< it can only be chosen
        Line,
        Text,   ///< of many lines
        Number, ///< of seconds, where unit() says so
        List,   ///< with commas
    };

    /// `edit` has fields.
    explicit ConflictModel(EditView edit, QObject *parent = nullptr);

    [[nodiscard]] const EditView &edit() const { return m_edit; }
    [[nodiscard]] int count() const { return static_cast<int>(m_fields.size()); }
    [[nodiscard]] const EditedField &field(int row) const { return m_fields[static_cast<size_t>(row)].field; }
    [[nodiscard]] QString name(int row) const;
    /// Values as people read them.
    [[nodiscard]] QString before(int row) const; ///< empty: of a password nobody knows
    [[nodiscard]] QString mine(int row) const { return words(row, field(row).mine); }
    [[nodiscard]] QString theirs(int row) const { return words(row, field(row).theirs); }
    [[nodiscard]] QString result(int row) const; ///< empty: not decided
    /// What the result looks like where it is typed.
    [[nodiscard]] QString typedText(int row) const;
    [[nodiscard]] Typing typing(int row) const;
    [[nodiscard]] QString unit(int row) const;
    [[nodiscard]] Choice choice(int row) const { return m_fields[static_cast<size_t>(row)].choice; }
    /// Something was typed that is none: why, in words; empty: nothing is wrong.
    [[nodiscard]] QString problem(int row) const { return m_fields[static_cast<size_t>(row)].problem; }

    void choose(int row, Choice choice);
    void chooseAll(Choice choice);
    void type(int row, const QString &text);
    /// How many contradictions are still to be decided.
    [[nodiscard]] int undecided() const;
    [[nodiscard]] EditDecision decision() const;

Q_SIGNALS:
    void changed();

private:
    struct Field
    {
        EditedField field;
        Choice choice = Choice::None;
        QJsonValue typed;
        QString problem;
    };
    [[nodiscard]] QString words(int row, const QJsonValue &value) const;
    [[nodiscard]] QJsonValue value(const Field &of) const;

    EditView m_edit;
    std::vector<Field> m_fields; ///< those that contradict first
};

} // namespace monitron
