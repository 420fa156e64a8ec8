#include "makelibrary.h"

#include "library/organising.h"
#include "library/songrow.h"
#include "storage/database.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cmath>

namespace riffdesk::test {

namespace {

constexpr int vocabularySize = 4000;
constexpr int tagCount = 300;
constexpr int songsPerTransaction = 2000;

QStringList makeWords()
{
    const QStringList consonants =
        QStringLiteral("b c d f g h j k l m n p r s t v w st tr br ch sh").split(u' ');
    const QStringList vowels = QStringLiteral("a e i o u ai ou ee").split(u' ');
    QRandomGenerator random(1);
    QStringList words;
    while (words.size() < vocabularySize) {
        QString word;
        for (int syllables = 1 + random.bounded(3); syllables > 0; --syllables) {
            word += consonants.at(random.bounded(int(consonants.size())));
            word += vowels.at(random.bounded(int(vowels.size())));
        }
        word += QStringLiteral("nrst").mid(random.bounded(8), 1);
        words.append(word);
    }
    return words;
}

/// A word as often as in a language: the n-th has about 1/n of the first one's share.
const QString& someWord(QRandomGenerator& random)
{
    const double place = std::pow(double(vocabularySize), random.generateDouble()) - 1;
    return songWords().at(std::min(int(place), vocabularySize - 1));
}

QString someWords(QRandomGenerator& random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += someWord(random);
        text += i % 8 == 7 ? u'\n' : u' ';
    }
    return text.trimmed();
}

Song makeSong(QRandomGenerator& random, int number)
{
    Song song;
    song.service = QStringLiteral("practice");
    song.remoteId = QStringLiteral("remote-%1").arg(number);
    song.id = songIdOf(song.service, song.remoteId);
    song.title = someWords(random, 3);
    song.style = someWords(random, 7);
    song.prompt = someWords(random, 20);
    song.lyrics = random.bounded(10) == 0 ? QString() : someWords(random, 200);
    song.notes = random.bounded(50) == 0 ? someWords(random, 8) : QString();
    song.model = QStringLiteral("FUZZ-%1.0").arg(1 + random.bounded(3));
    song.action = random.bounded(4) == 0 ? QStringLiteral("cover") : QStringLiteral("generate");
    song.durationSeconds = 60 + random.bounded(200'000) / 1000.0;
    song.createdAt = QDateTime::fromMSecsSinceEpoch(1'500'000'000'000 + number * 600'000LL, Qt::UTC);
    song.addedAt = song.createdAt;
    song.isNew = random.bounded(5) == 0;
    song.rating = std::max(0, random.bounded(10) - 4);
    song.flag = Song::Flag(std::max(0, random.bounded(5) - 2));
    song.playCount = std::max(0, random.bounded(10) - 5);
    if (song.playCount > 0)
        song.lastPlayedAt = song.createdAt.addSecs(random.bounded(10'000'000));
    song.media = Song::Media::Ready;
    song.audioFile = QStringLiteral("audio.m4a");
    song.coverFile = QStringLiteral("cover.jpg");
    song.hasStems = random.bounded(20) == 0;
    if (random.bounded(100) == 0)
        song.trashedAt = song.createdAt.addDays(1);
    if (number > 10 && random.bounded(4) == 0) {
        song.parentRemoteId = QStringLiteral("remote-%1").arg(1 + random.bounded(number - 1));
        song.parentId = songIdOf(song.service, song.parentRemoteId);
    }
    // The first tag is on a fifth of the songs, the last ones on a few.
    for (int tags = random.bounded(3); tags > 0; --tags) {
        const int tag = std::min(int(std::pow(double(tagCount), random.generateDouble())) - 1, tagCount - 1);
        song.tags.append({QStringLiteral("%1 %2").arg(songWords().at(tag)).arg(tag), QString()});
    }
    if (number <= 5000)
        song.playlists.append({QStringLiteral("Road"), double(random.bounded(100'000))});
    return song;
}

} // namespace

const QStringList& songWords()
{
    static const QStringList words = makeWords();
    return words;
}

Result<void> makeLibrary(Database& database, int songs)
{
    if (auto done = database.run(QStringLiteral("PRAGMA synchronous = OFF")); !done)
        return done.error();
    QRandomGenerator random(2);
    for (int made = 0; made < songs;) {
        const auto stored = database.transaction([&]() -> Result<void> {
            for (const int end = std::min(songs, made + songsPerTransaction); made < end;) {
                const Song song = makeSong(random, ++made);
                if (auto done = songrow::insert(database, song); !done)
                    return done;
                if (auto done = organising::add(database, song); !done)
                    return done;
            }
            return {};
        });
        if (!stored)
            return stored;
    }
    return {};
}

Result<std::unique_ptr<Database>> openMadeLibrary(const QString& path, int songs)
{
    const bool isThere = QFileInfo::exists(path);
    auto opened = Database::open(path);
    if (opened && !isThere) {
        if (auto made = makeLibrary(**opened, songs); !made)
            return made.error();
    }
    return opened;
}

} // namespace riffdesk::test
