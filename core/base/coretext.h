// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace monitron {

/// The sentences of core that a person reads: `CoreText::tr("…")`, all in one translation context.
///
/// Any thread may call it, for QCoreApplication::translate() may be called from any. Not before main: what is
/// initialised statically would stay in English for good. A table of texts marks them with
/// QT_TRANSLATE_NOOP("CoreText", "…") and is translated where it is used.
///
/// The English text is what is seen without a translation, thus %n stands in a plural; its singular is in
/// translations/monitron_en.ts. What is recorded in the store (causes, outcomes of deliveries) stays in the
/// language it was said in. Words of a protocol, SQL, names of fields and lines of the log are no sentences:
/// they stay literals, as does the "field: " that a rule is told apart by.
class CoreText
{
    Q_DECLARE_TR_FUNCTIONS(CoreText)
public:
    CoreText() = delete;
};

} // namespace monitron
