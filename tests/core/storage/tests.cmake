# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name testcodecs testwriter testhistory teststore testrecorder testbackup testrecovery testtrash testincidents
        testoverview teststatements testaccounts testaudit testhistoryexchange testhistorycopy testhistoryaddition)
    monitron_test(core/storage/${name} LINK Monitron::core::storage Qt6::Sql LABELS quick)
endforeach()
foreach(name testwriter testhistory testrecorder testtrash testincidents testoverview teststatements testaccounts
        testaudit testhistorycopy testhistoryaddition)
    monitron_test_on_postgres(core/storage/${name})
endforeach()
monitron_test(core/storage/testdatabaseurl LINK Monitron::core::storage Qt6::Sql LABELS quick)
if(MONITRON_POSTGRES)
    foreach(name testleases testpostgres testsharedstore testresultpartitions)
        monitron_test(core/storage/${name} LINK monitron_postgrescluster LABELS postgres TIMEOUT 300)
    endforeach()
endif()
