# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Removes the files that the last `cmake --install` wrote down in MANIFEST, and nothing else.
if(NOT EXISTS "${MANIFEST}")
    message(FATAL_ERROR "Nothing was installed from here: ${MANIFEST} does not exist")
endif()
file(STRINGS "${MANIFEST}" files)
foreach(file IN LISTS files)
    set(path "$ENV{DESTDIR}${file}")
    if(EXISTS "${path}" OR IS_SYMLINK "${path}")
        message(STATUS "Removing ${path}")
        file(REMOVE "${path}")
    else()
        message(STATUS "Gone already: ${path}")
    endif()
endforeach()
file(REMOVE "${MANIFEST}")
