// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where the compiler has none: `fuzz_NAME COUNT CORPUS` runs every file of the corpus and COUNT changed copies, the same
// ones each time. It does not look at what the program does, as libFuzzer would.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& input) { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()); }

/// Cuts, doubles, turns a bit round, or takes a piece of another file.
void change(std::string& text, const std::vector<std::string>& corpus, std::mt19937& random) {
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    const std::size_t at = below(text.size() + 1);
    switch (below(5)) {
    case 0: text.erase(at, below(8)); break;
    case 1: text.insert(at, 1, static_cast<char>(below(256))); break;
    case 2:
        if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        break;
    case 3: text.insert(at, text.substr(below(text.size() + 1), below(16))); break;
    default: {
        const std::string& other = corpus[below(corpus.size())];
        text.insert(at, other.substr(below(other.size() + 1), below(24)));
    }
    }
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::fputs("usage: fuzz_NAME COUNT CORPUS\n", stderr);
        return 2;
    }
    std::vector<std::string> corpus;
    for (const auto& entry : std::filesystem::directory_iterator{arguments[2]}) {
        std::ifstream file{entry.path(), std::ios::binary};
        corpus.emplace_back(std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{});
        run(corpus.back());
    }
    if (corpus.empty()) return 1;
    std::mt19937 random{1};
    const long copies = std::strtol(arguments[1], nullptr, 10);
    for (long i = 0; i < copies; ++i) {
        std::string text = corpus[random() % corpus.size()];
        for (auto changes = 1 + (random() % 6); changes > 0; --changes) change(text, corpus, random);
        run(text);
    }
    std::printf("%zu files and %ld changed copies\n", corpus.size(), copies);
    return 0;
}
