#include "platform/motionpreference.h"

// MotionPreference in a build without D-Bus: the portal cannot be read.

namespace riffdesk {

class MotionPreference::Private
{ };

MotionPreference::MotionPreference(QObject* parent) : QObject(parent) { }

MotionPreference::~MotionPreference() = default;

bool MotionPreference::isCalm() const
{
    return false;
}

} // namespace riffdesk
