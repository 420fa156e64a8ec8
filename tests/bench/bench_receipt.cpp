// What comparing two songs costs beside decoding them: the time of an edit receipt over that of decoding both
// files, in one run. Arguments: two audio files.

#include "audio/decoder.h"
#include "compare/comparedsound.h"
#include "compare/editreceipt.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace riffdesk;

namespace {

void decode(const QString& path)
{
    const auto decoder = Decoder::open(path, Decoder::ownRate);
    std::vector<float> block(2 * 16384);
    while (decoder && (*decoder)->read(block.data(), 16384).valueOr(0) == 16384) { }
}

template <typename Work> double bestOf(int times, Work work)
{
    double best = 1e9;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_receipt SONG EDIT\n");
        return 2;
    }
    const QString parent = QCoreApplication::arguments().at(1);
    const QString edit = QCoreApplication::arguments().at(2);
    const double decoding = bestOf(5, [&] {
        decode(parent);
        decode(edit);
    });
    QString sentence;
    const double receipt = bestOf(5, [&] {
        const auto both = ComparedSound::readAll({parent, edit});
        sentence = both ? EditReceipt::of(both->front(), both->back()).sentence() : both.error().message;
    });
    std::printf("decoding both %.0f ms, receipt %.0f ms: %.2f times. %s\n", decoding, receipt,
                receipt / decoding, qPrintable(sentence));
    return 0;
}
