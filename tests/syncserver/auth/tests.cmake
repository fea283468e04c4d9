# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name testaccesstokens testloginlimiter testpasswordhasher testpasswords testregistration
        testsecondfactor testsignin testtotp testuseradmin)
    monitron_test(syncserver/auth/${name} LINK Monitron::syncserver::auth LABELS quick)
endforeach()
