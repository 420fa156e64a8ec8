#pragma once

#include <QString>

/// The parameters and actions of the catalogue that the form treats as more than a row.
namespace riffdesk::formkeys {

inline const QString source = QStringLiteral("audio_id");
inline const QString prompt = QStringLiteral("prompt");
inline const QString lyric = QStringLiteral("lyric");
inline const QString lyricPrompt = QStringLiteral("lyric_prompt");
inline const QString style = QStringLiteral("style");
inline const QString instrumental = QStringLiteral("instrumental");
inline const QString title = QStringLiteral("title");
inline const QString continueAt = QStringLiteral("continue_at");
inline const QString sectionStart = QStringLiteral("replace_section_start");
inline const QString sectionEnd = QStringLiteral("replace_section_end");
inline const QString callback = QStringLiteral("callback_url");
inline const QString replaceAction = QStringLiteral("replace_section");
inline const QString extendAction = QStringLiteral("extend");

} // namespace riffdesk::formkeys
