// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/changeannouncer.h"

#include "moc_changeannouncer.cpp"
