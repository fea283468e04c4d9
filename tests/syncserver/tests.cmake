# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(folder http config mail auth api commands replicas)
    include(${CMAKE_CURRENT_SOURCE_DIR}/syncserver/${folder}/tests.cmake OPTIONAL)
endforeach()
include(${CMAKE_CURRENT_SOURCE_DIR}/syncserver/api/scripts.cmake)
