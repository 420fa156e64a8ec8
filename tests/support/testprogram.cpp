#include "support/testprogram.h"

#include <cstdio>
#include <map>
#include <string_view>

namespace {

using Tests = std::map<std::string_view, int (*)(int, char**)>;

Tests& tests()
{
    static Tests all;
    return all;
}

} // namespace

riffdesk::test::TestOfProgram::TestOfProgram(const char* name, int (*run)(int, char**))
{
    tests().emplace(name, run);
}

int main(int argc, char** argv)
{
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test != tests().end())
        return test->second(argc - 1, argv + 1); // as if it were a program of this name
    std::fprintf(stderr, "Usage: %s TEST [arguments of Qt Test], where TEST is one of\n", argv[0]);
    for (const auto& each : tests())
        std::fprintf(stderr, "  %s\n", each.first.data());
    return 2;
}
