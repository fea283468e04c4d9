// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "core/storage/reader.h"

// The interface has no code of its own; its meta object is compiled here.
#include "moc_workspace.cpp"
