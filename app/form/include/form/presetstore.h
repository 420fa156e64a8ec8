#pragma once

#include "form/preset.h"

#include <QStringList>

namespace riffdesk {

/// The presets in a folder, a JSON file each. GUI thread; the files are small.
class PresetStore
{
public:
    static constexpr int mostPresets = 200;

    /// The catalogue outlives this. The folder is made with the first preset.
    PresetStore(const Catalogue& catalogue, QString folder);

    [[nodiscard]] QStringList names() const; ///< sorted as people do; files that do not hold are passed over
    [[nodiscard]] Result<Preset> load(const QString& name) const;
    /// Under its name; one that has this name already, in whatever case, is replaced.
    Result<void> save(const Preset& preset);
    Result<void> rename(const QString& name, const QString& newName); ///< refused when that is taken
    Result<void> remove(const QString& name);

private:
    [[nodiscard]] QString pathOf(const QString& name) const;

    const Catalogue& m_catalogue;
    QString m_folder;
};

} // namespace riffdesk
