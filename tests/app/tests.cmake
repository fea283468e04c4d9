# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_library(monitron_storeworkspace STATIC support/storeworkspace.cpp support/storeworkspace.h)
target_link_libraries(monitron_storeworkspace PUBLIC Monitron::options Monitron::app::workspace Monitron::core::storage
    Qt6::Test)

monitron_test(app/models/testformat LINK Monitron::app::models LABELS quick)
monitron_test(app/models/testbulkedit LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testmonitorarrangement LINK Monitron::app::models LABELS quick)
monitron_test(app/models/testmonitorfilter LINK Monitron::app::models LABELS quick)
monitron_test(app/models/testtagedits LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testundohistory LINK Monitron::app::models LABELS quick)
monitron_test(app/models/testchanges LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testchecklog LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testverdicts LINK Monitron::app::models LABELS quick)
monitron_test(app/models/testnewmonitor LINK Monitron::app::models LABELS quick)
monitron_test(app/models/testpalettemodel LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testimportpreviewmodel LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testmodels LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testwaitingedits LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testhistorywishes LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testviewport LINK Monitron::app::models LABELS quick)
monitron_test(app/models/testhistory LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/charts/testaxes LINK Monitron::app::charts LABELS quick)
monitron_test(app/charts/testchartareas LINK Monitron::app::charts LABELS gui)
monitron_test(app/charts/testtimechart LINK Monitron::app::charts LABELS gui)
monitron_test(app/windows/testchartcard LINK Monitron::app::windows monitron_storeworkspace LABELS gui
    SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
set_target_properties(app_windows_testchartcard PROPERTIES AUTORCC ON)
monitron_test(app/models/testincidentsteps LINK Monitron::app::models LABELS quick)
monitron_test(app/models/testincidents LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testoverviewmodel LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testsettingsmodel LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/teststoragemodel LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/models/testclocksetback LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/widgets/testpalette LINK Monitron::app::widgets LABELS quick)
monitron_test(app/windows/testmainwindow LINK Monitron::app::windows monitron_storeworkspace LABELS gui
    SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
monitron_test(app/windows/testmonitorlist LINK Monitron::app::windows monitron_storeworkspace LABELS gui
    SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
set_target_properties(app_windows_testmonitorlist PROPERTIES AUTORCC ON)
set_target_properties(app_windows_testmainwindow PROPERTIES AUTORCC ON)
monitron_test(app/windows/testincidentspage LINK Monitron::app::windows monitron_storeworkspace LABELS gui
    SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
monitron_test(app/windows/testoverviewpage LINK Monitron::app::windows monitron_storeworkspace LABELS gui
    SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
set_target_properties(app_windows_testincidentspage app_windows_testoverviewpage PROPERTIES AUTORCC ON)
monitron_test(app/windows/testsettingspage LINK Monitron::app::windows monitron_storeworkspace LABELS gui
    SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc support/fakeappsettings.h)
set_target_properties(app_windows_testsettingspage PROPERTIES AUTORCC ON)
foreach(name testpasswordprompts teststartrecovery)
    monitron_test(app/application/${name} LINK Monitron::app::application Qt6::Sql LABELS gui)
endforeach()
monitron_test(app/application/testdailybackups LINK Monitron::app::application Qt6::Sql LABELS quick
    SOURCES support/fakeappsettings.h)
monitron_test(app/application/testlanguagechoice LINK Monitron::app::application LABELS quick)
monitron_test(app/windows/testdetail LINK Monitron::app::windows monitron_storeworkspace LABELS gui
    SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
set_target_properties(app_windows_testdetail PROPERTIES AUTORCC ON)
monitron_test(app/workspace/testlocalworkspace
    LINK Monitron::app::workspace Monitron::core::engine Monitron::core::secrets Monitron::core::storage Qt6::Network
    LABELS quick)
monitron_test(app/platform/testautostart LINK Monitron::app::platform LABELS quick)
monitron_test(app/platform/testsecretstoreswitch LINK Monitron::app::platform LABELS quick)
foreach(name testcommandpalette testconflicts testpublish testrunfromhere testimportdialog testmonitoreditor)
    monitron_test(app/dialogs/${name} LINK Monitron::app::dialogs monitron_storeworkspace LABELS gui
        SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
    set_target_properties(app_dialogs_${name} PROPERTIES AUTORCC ON)
endforeach()
monitron_test(app/platform/testsingleinstance LINK Monitron::app::platform LABELS gui)
monitron_test(app/platform/testkeychainsecretstore LINK Monitron::app::platform LABELS real)

# A desktop of its own for tests of label real.
add_library(monitron_desktopsession STATIC support/desktopsession.cpp support/desktopsession.h)
target_link_libraries(monitron_desktopsession PUBLIC Monitron::options Qt6::Core)
monitron_test(app/platform/testdesktopnotifications LINK Monitron::app::platform monitron_desktopsession LABELS real)
monitron_test(app/application/testguiwatchdog LINK Monitron::app::application)
monitron_test(app/widgets/teststateicon LINK Monitron::app::widgets LABELS quick)
monitron_test(app/widgets/testvisibletimer LINK Monitron::app::widgets LABELS gui)

# The real program, started by the test.
add_library(monitron_runningapp STATIC support/runningapp.cpp support/runningapp.h support/trayhost.cpp support/trayhost.h)
target_link_libraries(monitron_runningapp PUBLIC monitron_desktopsession Monitron::core::model Qt6::DBus Qt6::Test
    PRIVATE Monitron::core::storage)
target_compile_definitions(monitron_runningapp PRIVATE MONITRON_PROGRAM="$<TARGET_FILE:monitron>")
add_dependencies(monitron_runningapp monitron)
monitron_test(app/application/testdesktop LINK monitron_runningapp LABELS real TIMEOUT 600)
monitron_test(app/application/testsurvival LINK monitron_runningapp Monitron::core::storage Qt6::Network
    LABELS real TIMEOUT 600)
if(BUILD_SYNCSERVER)
    # Against a whole team server.
    monitron_test(app/workspace/testteamjoin LINK Monitron::app::workspace monitron_test_api
        SOURCES support/tlsserver.cpp support/unkindserver.cpp LABELS quick)
    monitron_test(app/dialogs/testteamdialogs LINK Monitron::app::dialogs monitron_test_api
        SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc support/tlsserver.cpp support/widgetinspection.cpp
        LABELS gui)
    monitron_test(app/application/testteams LINK Monitron::app::application monitron_storeworkspace monitron_test_api
        SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc support/fakeappsettings.h LABELS gui)
    set_target_properties(app_dialogs_testteamdialogs app_application_testteams PROPERTIES AUTORCC ON)
    # The real program twice, and the real server.
    monitron_test(app/application/testtwodesktops LINK monitron_runningapp monitron_test_serverprocess monitron_test_api
        Qt6::Network Qt6::Sql SOURCES support/cable.cpp support/useddesktop.cpp LABELS real TIMEOUT 900)
    target_compile_definitions(app_application_testtwodesktops PRIVATE
        MONITRON_SYNCSERVER="$<TARGET_FILE:monitron-syncserver>")
    add_dependencies(app_application_testtwodesktops monitron-syncserver)
endif()
monitron_test(app/application/testteamlist LINK Monitron::app::application LABELS quick)
monitron_test(app/application/teststartoptions LINK Monitron::app::application LABELS quick)
monitron_test(app/application/testteamnotifier LINK Monitron::app::application monitron_storeworkspace LABELS quick)
monitron_test(app/models/testworkspacelist LINK Monitron::app::models monitron_storeworkspace LABELS quick)
monitron_test(app/platform/testurlscheme LINK Monitron::app::platform LABELS quick)
monitron_test(app/windows/testworkspaces LINK Monitron::app::windows monitron_storeworkspace LABELS gui
    SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc support/widgetinspection.cpp)
set_target_properties(app_windows_testworkspaces PROPERTIES AUTORCC ON)
monitron_test(app/application/testtraymenu LINK Monitron::app::application monitron_storeworkspace LABELS gui)
monitron_test(app/windows/testdroptarget LINK Monitron::app::windows LABELS gui)
monitron_test(app/windows/testfirstrun LINK Monitron::app::windows Monitron::core::engine Monitron::core::secrets
    Monitron::core::storage Qt6::Network LABELS gui SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc)
set_target_properties(app_windows_testfirstrun PROPERTIES AUTORCC ON)
monitron_test(app/windows/testaccessibility LINK Monitron::app::windows monitron_storeworkspace LABELS gui
    SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc support/cannedteam.cpp support/fakeappsettings.h
    support/widgetinspection.cpp)
set_target_properties(app_windows_testaccessibility PROPERTIES AUTORCC ON)

# Windows over a real team server in the test's own process.
if(BUILD_SYNCSERVER)
    monitron_test(app/models/testteammodels LINK Monitron::app::models monitron_test_api SOURCES support/fixturedesk.h
        LABELS quick)
    monitron_test(app/workspace/testteamedits LINK Monitron::app::models monitron_storeworkspace monitron_test_api
        LABELS quick)
    foreach(name testaccount testadministration)
        monitron_test(app/windows/${name} LINK Monitron::app::windows monitron_test_api
            SOURCES ${CMAKE_SOURCE_DIR}/resources/resources.qrc support/fixturedesk.h LABELS gui)
        set_target_properties(app_windows_${name} PROPERTIES AUTORCC ON)
    endforeach()
endif()
