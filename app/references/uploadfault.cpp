#include "references/uploadfault.h"

#include <QCoreApplication>

namespace riffdesk {

namespace {

bool mayPass(ApiError::Category category)
{
    switch (category) {
    case ApiError::Category::Network:
    case ApiError::Category::Timeout:
    case ApiError::Category::Auth:
    case ApiError::Category::Balance:
    case ApiError::Category::RateLimited:
    case ApiError::Category::Server:
    case ApiError::Category::Malformed:
        return true;
    case ApiError::Category::Moderation:
    case ApiError::Category::BadRequest:
    case ApiError::Category::Cancelled:
        break;
    }
    return false;
}

} // namespace

QString UploadFault::text() const
{
    return nextStep.isEmpty() ? message : message + QLatin1Char(' ') + nextStep;
}

UploadFault UploadFault::cancelled()
{
    return {
        Kind::Cancelled, QCoreApplication::translate("UploadFault", "The upload was cancelled."), {}, true};
}

UploadFault UploadFault::local(const Error& error)
{
    if (error.category == Error::Category::Cancelled)
        return cancelled();
    const bool mayChange =
        error.category == Error::Category::File || error.category == Error::Category::DiskFull;
    return {Kind::Local, error.message, error.nextStep, mayChange, toString(error.category)};
}

UploadFault UploadFault::whileSending(const ApiError& error)
{
    if (error.category == ApiError::Category::Cancelled)
        return cancelled();
    const bool noSuchPlace = error.httpStatus == 404 || error.httpStatus == 405;
    if (error.category == ApiError::Category::Auth || noSuchPlace) {
        return {Kind::NoFilesAllowed,
                noSuchPlace ? QCoreApplication::translate("UploadFault", "This service takes no files.")
                            : QCoreApplication::translate("UploadFault", "This token may not upload files."),
                QCoreApplication::translate(
                    "UploadFault", "Put the file on the web and paste its public address here instead."),
                false, toString(error.category)};
    }
    if (error.accepted == ApiError::Accepted::Unknown) {
        return {Kind::Service, error.sentence(),
                QCoreApplication::translate("UploadFault", "Try again: sending a file costs nothing."), true,
                toString(error.category)};
    }
    return {Kind::Service, error.sentence(), error.nextStep(), mayPass(error.category),
            toString(error.category)};
}

UploadFault UploadFault::whileRegistering(const ApiError& error)
{
    if (error.category == ApiError::Category::Cancelled)
        return cancelled();
    if (error.accepted == ApiError::Accepted::Unknown) {
        return {Kind::Uncertain, error.sentence(),
                QCoreApplication::translate("UploadFault",
                                            "The service may have taken the recording all the same. You can "
                                            "try again; it may count twice."),
                true, toString(error.category)};
    }
    if (error.category == ApiError::Category::BadRequest) {
        return {Kind::Service, error.sentence(),
                QCoreApplication::translate("UploadFault", "Check that the address leads to an audio file "
                                                           "everyone may fetch, or choose another file."),
                false, toString(error.category)};
    }
    return {Kind::Service, error.sentence(), error.nextStep(), mayPass(error.category),
            toString(error.category)};
}

} // namespace riffdesk
