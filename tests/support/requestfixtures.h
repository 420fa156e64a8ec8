#pragma once

#include "api/songrequest.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace riffdesk::test {

/// One request as tests/fixtures/requests has it, written down from the provider's published guide.
struct RequestFixture
{
    QString action;
    QString form; ///< "minimal": what the action needs; "example": the guide's own; "full": every parameter
    QJsonObject given; ///< what the user says
    QJsonObject body; ///< what has to leave: that, and what is sent besides; without `async`
    [[nodiscard]] QByteArray name() const { return (action + QLatin1Char(' ') + form).toUtf8(); }
};

/// The three of each action. Ends the process when the files are not what they should be.
[[nodiscard]] const QVector<RequestFixture>& requestFixtures();

/// What the user says as a request: every value set, nothing else.
[[nodiscard]] SongRequest requestOf(const QJsonObject& given);

/// How a body differs from what it should be, name by name, type and value; empty when it does not.
[[nodiscard]] QByteArray differences(const QJsonObject& body, const QJsonObject& expected);

} // namespace riffdesk::test
