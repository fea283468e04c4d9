# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name testcodecs testwriter testhistory teststore testrecorder testbackup)
    monitron_test(core/storage/${name} LINK Monitron::core::storage Qt6::Sql LABELS quick)
endforeach()
