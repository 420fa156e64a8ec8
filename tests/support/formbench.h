#pragma once

#include "api/catalogue.h"
#include "api/endpoint.h"
#include "form/form.h"
#include "form/formfacts.h"
#include "form/formkeys.h"
#include "form/formrequest.h"
#include "library/song.h"

#include <QtTest>

namespace riffdesk::test {

inline QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// The table that is built in.
inline const Catalogue& catalogue()
{
    static const Catalogue table = Catalogue::builtIn();
    return table;
}

inline const QString practice = Endpoint::practiceId();
inline const QString elsewhere = QStringLiteral("https://elsewhere.example");

inline Form formFor(const char* action)
{
    Form form = Form::fresh(catalogue());
    if (!form.setAction(catalogue(), text(action)))
        qFatal("there is no action %s", action);
    return form;
}

inline void set(Form& form, const char* key, const QVariant& value)
{
    form.set(catalogue(), text(key), value);
}

inline Form described(const char* prompt)
{
    Form form = formFor("generate");
    set(form, "prompt", text(prompt));
    return form;
}

inline Form written(const char* lyrics)
{
    Form form = formFor("generate");
    set(form, "lyric", text(lyrics));
    return form;
}

inline FormSource librarySong(double seconds, bool isFinished = true, const QString& service = practice)
{
    FormSource source;
    source.song = FormSource::LibrarySong{QStringLiteral("our-id"), service, true, isFinished, seconds};
    return source;
}

inline FormSource recording(double seconds, const QString& service = practice)
{
    FormSource source;
    source.recording = FormSource::Recording{QStringLiteral("ref-id"), service, seconds};
    return source;
}

/// The form's source is this; a service is chosen and recordings can be sent.
inline FormFacts factsOf(const Form& form, const FormSource& source = {})
{
    FormFacts facts;
    facts.service = practice;
    facts.canUpload = true;
    facts.sources.insert(form.text(formkeys::source), source);
    return facts;
}

inline Song aSong(double seconds = 153.25)
{
    Song song;
    song.service = practice;
    song.remoteId = QStringLiteral("remote-1");
    song.id = songIdOf(song.service, song.remoteId);
    song.title = QStringLiteral("Snow on the Tin Roof");
    song.lyrics = QStringLiteral("[Chorus]\nSnow on the tin roof");
    song.model = QStringLiteral("FUZZ-2.0 Raw");
    song.durationSeconds = seconds;
    song.media = Song::Media::Ready;
    return song;
}

} // namespace riffdesk::test
