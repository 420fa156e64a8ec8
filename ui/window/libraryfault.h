#pragma once

namespace riffdesk {

class CreatePanel;
class LibraryPanel;
class Notice;
class Studio;
class WindowActions;

/// Tells what is wrong with the library, if anything is, with the way out of it; what cannot be done with it
/// is switched off.
void showLibraryFault(Studio& studio, Notice& notice, WindowActions& actions, CreatePanel& createPanel,
                      LibraryPanel& library);

} // namespace riffdesk
