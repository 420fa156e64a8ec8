#pragma once

#include "support/testhome.h"

#include <QCoreApplication>
#include <QTest>

namespace riffdesk::test {

/// Runs a test class in a home of its own.
template <typename Test, typename Application = QCoreApplication> int runTest(int argc, char** argv)
{
    const TestHome home;
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// Names a test of this program, whose main() runs the one that its first argument names, with the others. A
/// test thus has a process of its own, but is not linked by itself.
class TestOfProgram
{
public:
    TestOfProgram(const char* name, int (*run)(int argc, char** argv));
};

} // namespace riffdesk::test

/// RIFFDESK_TEST(tst_x, riffdesk::test::runTest<TestX>); in tst_x.cpp, or with another function to run
#define RIFFDESK_TEST(name, ...)                                                                             \
    static const riffdesk::test::TestOfProgram name##_of_program(#name, __VA_ARGS__)
