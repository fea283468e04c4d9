# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
monitron_test(core/secrets/testfilesecretstore LINK Monitron::core::secrets LABELS quick)
monitron_test(core/secrets/testsecretkey LINK Monitron::core::secrets LABELS quick)
