#include "lyrics/spellingengine.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QStringEncoder>

#include <exception>
#include <hunspell.hxx>
#include <optional>

namespace riffdesk {

namespace {

constexpr qint64 mostAffixBytes = qint64(32) << 20; // the largest there is, Korean, has 12 MiB
constexpr qint64 mostWordBytes = qint64(96) << 20;
constexpr qint64 headBytes = qint64(64) << 10;

Error broken(const SpellingDictionary& dictionary)
{
    return {Error::Category::File,
            QCoreApplication::translate("Lyrics", "The dictionary “%1” is damaged and cannot check spelling.")
                .arg(dictionary.code),
            QCoreApplication::translate("Lyrics", "Install it again, or choose another language.")};
}

std::optional<QByteArray> headOf(const QString& path, qint64 mostBytes)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    QByteArray head = file.read(headBytes);
    if (head.isEmpty() || head.contains('\0'))
        return std::nullopt;
    return head;
}

/// The list begins with about how many words it has: that much room is taken for them.
bool saysHowMany(QByteArray head, qint64 bytes)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    const QByteArray line = head.split('\n').constFirst().simplified();
    bool number = false;
    const qlonglong count = line.split(' ').constFirst().toLongLong(&number);
    return number && count > 0 && count <= bytes;
}

/// As Unicode's libraries call it.
QByteArray encodingName(QByteArray hunspells)
{
    if (hunspells.startsWith("ISO8859-"))
        hunspells.insert(3, '-');
    else if (hunspells.startsWith("microsoft-cp"))
        hunspells.replace("microsoft-cp", "windows-");
    return hunspells;
}

std::string nativePath(const QString& path)
{
#ifdef Q_OS_WIN
    return "\\\\?\\" + QString(path).replace(QLatin1Char('/'), QLatin1Char('\\')).toStdString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace

class SpellingEngine::Private
{
public:
    Private(const SpellingDictionary& dictionary)
        : hunspell(nativePath(dictionary.affixPath).c_str(), nativePath(dictionary.wordsPath).c_str())
        , encoding(encodingName(QByteArray::fromStdString(hunspell.get_dict_encoding())))
    { }
    [[nodiscard]] std::optional<std::string> encoded(const QString& word) const
    {
        if (encoding == "UTF-8")
            return word.toStdString();
        QStringEncoder encoder(encoding.constData());
        const QByteArray bytes = encoder.encode(word);
        if (decoded(bytes.toStdString()) != word)
            return std::nullopt;
        return bytes.toStdString();
    }
    [[nodiscard]] QString decoded(const std::string& bytes) const
    {
        if (encoding == "UTF-8")
            return QString::fromStdString(bytes);
        QStringDecoder decoder(encoding.constData());
        return decoder.decode(QByteArray::fromStdString(bytes));
    }

    Hunspell hunspell;
    QByteArray encoding;
};

SpellingEngine::SpellingEngine(std::unique_ptr<Private> own) : d(std::move(own)) { }

SpellingEngine::~SpellingEngine() = default;

bool SpellingEngine::isBuilt()
{
    return true;
}

Result<std::unique_ptr<SpellingEngine>> SpellingEngine::load(const SpellingDictionary& dictionary)
{
    const auto words = headOf(dictionary.wordsPath, mostWordBytes);
    if (!headOf(dictionary.affixPath, mostAffixBytes) || !words
        || !saysHowMany(*words, QFileInfo(dictionary.wordsPath).size()))
        return broken(dictionary);
    std::unique_ptr<Private> own;
    try {
        own = std::make_unique<Private>(dictionary);
    } catch (const std::exception&) { // what the files made it do
        return broken(dictionary);
    }
    if (own->encoding != "UTF-8"
        && (!QStringEncoder(own->encoding.constData()).isValid()
            || !QStringDecoder(own->encoding.constData()).isValid()))
        return Error{Error::Category::File,
                     QCoreApplication::translate("Lyrics",
                                                 "The dictionary “%1” is written in an unknown way (%2).",
                                                 "its language; the name of a character encoding")
                         .arg(dictionary.code, QString::fromLatin1(own->encoding.left(32))),
                     QCoreApplication::translate("Lyrics", "Choose another language.")};
    return std::unique_ptr<SpellingEngine>(new SpellingEngine(std::move(own)));
}

bool SpellingEngine::knows(const QString& word) const
{
    const auto bytes = d->encoded(word);
    return !bytes || d->hunspell.spell(*bytes);
}

QStringList SpellingEngine::suggestions(const QString& word, int most) const
{
    QStringList found;
    if (const auto bytes = d->encoded(word)) {
        for (const std::string& each : d->hunspell.suggest(*bytes)) {
            if (found.size() == most)
                break;
            if (const QString text = d->decoded(each); !text.isEmpty() && !found.contains(text))
                found.append(text);
        }
    }
    return found;
}

void SpellingEngine::add(const QString& word)
{
    if (const auto bytes = d->encoded(word))
        d->hunspell.add(*bytes);
}

} // namespace riffdesk
