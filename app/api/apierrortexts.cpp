#include "api/apierror.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace riffdesk {

namespace {
struct CodeText
{
    const char* code;
    const char* sentence;
    const char* nextStep;
};

constexpr CodeText codeTexts[] = {
    {"used_up", QT_TRANSLATE_NOOP("ApiError", "The account has no credits left."),
     QT_TRANSLATE_NOOP("ApiError", "Top up the account on the provider's website, then send this again.")},
    {"invalid_token", QT_TRANSLATE_NOOP("ApiError", "The service does not know this token."),
     QT_TRANSLATE_NOOP("ApiError", "Enter the token again in Settings, exactly as the provider shows it.")},
    {"token_expired", QT_TRANSLATE_NOOP("ApiError", "The token has expired."),
     QT_TRANSLATE_NOOP("ApiError", "Make a new token on the provider's website and enter it in Settings.")},
    {"token_mismatched", QT_TRANSLATE_NOOP("ApiError", "The token does not belong to this service."),
     QT_TRANSLATE_NOOP("ApiError",
                       "Check in Settings that the token and the service address belong together.")},
    {"no_token", QT_TRANSLATE_NOOP("ApiError", "The service got no token."),
     QT_TRANSLATE_NOOP("ApiError", "Enter your token in Settings.")},
    {"no_api", QT_TRANSLATE_NOOP("ApiError", "There is no song service at this address."),
     QT_TRANSLATE_NOOP("ApiError", "Check the service address in Settings.")},
    {"api_not_implemented", QT_TRANSLATE_NOOP("ApiError", "The service does not offer this action."),
     QT_TRANSLATE_NOOP("ApiError",
                       "Choose another action or model, or try again when the service offers it.")},
    {"disabled", QT_TRANSLATE_NOOP("ApiError", "The service has switched this off for the account."),
     QT_TRANSLATE_NOOP("ApiError", "Ask the provider's support to switch it on; give them the trace id.")},
    {"disk_full", QT_TRANSLATE_NOOP("ApiError", "There is no room left on the disk."),
     QT_TRANSLATE_NOOP("ApiError", "Free some space, then try again.")},
    {"proxy_failed", QT_TRANSLATE_NOOP("ApiError", "The proxy cannot be used."),
     QT_TRANSLATE_NOOP("ApiError", "Check the proxy in Settings, then try again.")},
    {"no_file", QT_TRANSLATE_NOOP("ApiError", "The file could not be fetched."),
     QT_TRANSLATE_NOOP("ApiError", "Check the network, then fetch again: it goes on where it stopped.")},
    {"address_gone", QT_TRANSLATE_NOOP("ApiError", "The file is no longer at its address."),
     QT_TRANSLATE_NOOP("ApiError", "Try again: the service is then asked for a fresh address.")},
    {"address_refused",
     QT_TRANSLATE_NOOP("ApiError", "The service named an address of this computer or its network for the "
                                   "file, where nothing is fetched for a service elsewhere."),
     QT_TRANSLATE_NOOP("ApiError", "Fetch again later; if it stays, tell the provider's support.")},
    {"web_page", QT_TRANSLATE_NOOP("ApiError", "A web page came instead of the file."),
     QT_TRANSLATE_NOOP("ApiError", "If this network asks people to sign in, do so with the browser, then "
                                   "fetch again.")},
    {"wrong_file", QT_TRANSLATE_NOOP("ApiError", "What came is not the file that was asked for."),
     QT_TRANSLATE_NOOP("ApiError", "Fetch again later; if it stays, tell the provider's support.")},
    {"file_damaged", QT_TRANSLATE_NOOP("ApiError", "The file that came is damaged."),
     QT_TRANSLATE_NOOP("ApiError", "It is kept beside the song. Fetch again later; if it stays, tell the "
                                   "provider's support.")},
    {"file_error", QT_TRANSLATE_NOOP("ApiError", "The file could not be written."),
     QT_TRANSLATE_NOOP("ApiError",
                       "Check that the library folder exists and can be written to, then try again.")},
};

const CodeText* textFor(const QString& code)
{
    for (const CodeText& row : codeTexts) {
        if (code == QLatin1String(row.code))
            return &row;
    }
    return nullptr;
}

QString withWords(const QString& sentence, const QString& words)
{
    if (words.isEmpty())
        return sentence;
    QString bare = sentence;
    QString stop;
    if (bare.endsWith(QLatin1Char('.')) || bare.endsWith(QChar(u'。'))) {
        stop = bare.back();
        bare.chop(1);
    }
    //: %1 is a sentence without its full stop, %2 the service's own words
    QString whole = QCoreApplication::translate("ApiError", "%1: %2").arg(bare, words);
    if (whole.back().isLetterOrNumber())
        whole += stop; // services rarely end what they say
    return whole;
}

QString categorySentence(const ApiError& error)
{
    switch (error.category) {
    case ApiError::Category::Network:
        return error.accepted == ApiError::Accepted::No
                   ? QCoreApplication::translate("ApiError", "The service could not be reached.")
                   : QCoreApplication::translate("ApiError", "The connection to the service was lost.");
    case ApiError::Category::Timeout:
        return QCoreApplication::translate("ApiError", "The service did not answer in time.");
    case ApiError::Category::Auth:
        return QCoreApplication::translate("ApiError", "The service did not accept the token.");
    case ApiError::Category::Balance:
        return error.httpStatus == 402
                   ? QCoreApplication::translate("ApiError",
                                                 "The service asks for a payment that Riffdesk cannot make.")
                   : QCoreApplication::translate("ApiError", "The account has no credits left.");
    case ApiError::Category::Moderation:
        return QCoreApplication::translate("ApiError", "The service refused the text.");
    case ApiError::Category::RateLimited:
        return QCoreApplication::translate("ApiError",
                                           "The service gets too many requests from this account.");
    case ApiError::Category::BadRequest:
        if (error.httpStatus == 404)
            return QCoreApplication::translate("ApiError", "The service does not know this address.");
        return error.httpStatus == 0
                   ? QCoreApplication::translate("ApiError", "The request was not sent.")
                   : QCoreApplication::translate("ApiError", "The service refused the request.");
    case ApiError::Category::Server:
        return error.httpStatus >= 500
                   ? QCoreApplication::translate("ApiError", "The service has a problem (status %1).")
                         .arg(error.httpStatus)
                   : QCoreApplication::translate("ApiError", "The service could not finish this.");
    case ApiError::Category::Malformed:
        return QCoreApplication::translate("ApiError", "The service sent an answer that cannot be used.");
    case ApiError::Category::Cancelled:
        return QCoreApplication::translate("ApiError", "This was cancelled.");
    }
    return {};
}

QString lostRequestStep(ApiError::Accepted accepted)
{
    if (accepted == ApiError::Accepted::Unknown)
        return QCoreApplication::translate(
            "ApiError",
            "Check again whether the song was made before you send it anew: it may have been charged.");
    return QCoreApplication::translate("ApiError", "Try again later.");
}

/// Whether the service's own message blames what was written.
bool isAboutWords(const QString& message)
{
    static const QRegularExpression words(QStringLiteral("\\b(lyrics?|prompts?|words?|text)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return message.contains(words);
}

QString changeTheWords()
{
    return QCoreApplication::translate("ApiError", "Change the prompt or the lyrics, then create again.");
}

} // namespace

QString ApiError::sentence() const
{
    const CodeText* const known = textFor(code);
    const QString what =
        known ? QCoreApplication::translate("ApiError", known->sentence) : categorySentence(*this);
    return category == Category::Cancelled ? what : withWords(what, message);
}

QString ApiError::nextStep() const
{
    if (const CodeText* const known = textFor(code))
        return QCoreApplication::translate("ApiError", known->nextStep);
    switch (category) {
    case Category::Network:
        return accepted == Accepted::No ? QCoreApplication::translate(
                   "ApiError", "Check the network and the service address, then try again.")
                                        : lostRequestStep(accepted);
    case Category::Timeout:
        return accepted == Accepted::No
                   ? QCoreApplication::translate("ApiError", "Check the network, then try again.")
                   : lostRequestStep(accepted);
    case Category::Auth:
        return QCoreApplication::translate("ApiError", "Enter a new token in Settings.");
    case Category::Balance:
        return httpStatus == 402
                   ? QCoreApplication::translate("ApiError",
                                                 "Use an account with credits and its token instead.")
                   : QCoreApplication::translate(
                       "ApiError", "Top up the account on the provider's website, then send this again.");
    case Category::Moderation:
        return changeTheWords();
    case Category::RateLimited:
        if (retryAfterMs > 0)
            //: %1 is a number of seconds
            return QCoreApplication::translate("ApiError", "Wait %1 s, then try again.")
                .arg((retryAfterMs + 999) / 1000);
        return QCoreApplication::translate("ApiError", "Wait a minute, then try again.");
    case Category::BadRequest:
        if (httpStatus == 404)
            return QCoreApplication::translate("ApiError", "Check the service address in Settings.");
        return httpStatus == 0
                   ? QCoreApplication::translate("ApiError", "Correct what is named here, then try again.")
               : isAboutWords(message)
                   ? changeTheWords()
                   : QCoreApplication::translate("ApiError", "Check the form, then create again.");
    case Category::Server:
        if (accepted == Accepted::Unknown)
            return lostRequestStep(accepted);
        if (isAboutWords(message))
            return changeTheWords();
        return QCoreApplication::translate(
            "ApiError", "Try again later; if it stays, give the trace id to the provider's support.");
    case Category::Malformed:
        if (accepted == Accepted::Unknown)
            return lostRequestStep(accepted);
        return QCoreApplication::translate(
            "ApiError",
            "Check the service address in Settings; if it is right, tell the provider's support.");
    case Category::Cancelled:
        return QCoreApplication::translate("ApiError", "Send it again whenever you like.");
    }
    return {};
}

} // namespace riffdesk
