# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(monitron_storeworkspace STATIC support/storeworkspace.cpp support/storeworkspace.h)
target_link_libraries(monitron_storeworkspace PUBLIC Monitron::options Monitron::app::workspace Monitron::core::storage
    Qt6::Test)

monitron_test(app/models/testformat LINK Monitron::app::models LABELS quick)
monitron_test(app/models/testmodels LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/widgets/testpalette LINK Monitron::app::widgets LABELS quick)
monitron_test(app/windows/testmainwindow LINK Monitron::app::windows monitron_storeworkspace LABELS gui
    SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
set_target_properties(app_windows_testmainwindow PROPERTIES AUTORCC ON)
monitron_test(app/workspace/testlocalworkspace
    LINK Monitron::app::workspace Monitron::core::engine Monitron::core::secrets Monitron::core::storage Qt6::Network
    LABELS quick)
monitron_test(app/platform/testsingleinstance LINK Monitron::app::platform LABELS gui)
monitron_test(app/cli/testcheckcommand LINK Monitron::app::cli monitron_test_checks)
monitron_test(app/platform/testkeychainsecretstore LINK Monitron::app::platform LABELS real)
