// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/taskbar.h"

#include <QString>

#import <Cocoa/Cocoa.h>

namespace Rushes::Desktop {

namespace {

/// A bar at the foot of the program's picture in the dock, and how many downloads there are.
class DockProgress final : public Taskbar {
public:
    void show(int open, double share) override {
        NSDockTile* tile = NSApp.dockTile;
        if (open > 0) {
            if (m_bar == nil) putBar(tile);
            m_bar.doubleValue = share;
        } else {
            tile.contentView = nil;
            m_bar = nil;
        }
        tile.badgeLabel = open > 0 ? QString::number(open).toNSString() : nil;
        [tile display];
    }

private:
    void putBar(NSDockTile* tile) {
        constexpr CGFloat height = 20;
        NSImageView* picture = [NSImageView imageViewWithImage:NSApp.applicationIconImage];
        m_bar = [[NSProgressIndicator alloc] initWithFrame:NSMakeRect(0, 0, tile.size.width, height)];
        m_bar.style = NSProgressIndicatorStyleBar;
        m_bar.indeterminate = NO;
        m_bar.minValue = 0;
        m_bar.maxValue = 1;
        [picture addSubview:m_bar];
        tile.contentView = picture;
    }

    NSProgressIndicator* m_bar = nil; ///< in the dock; counted (ARC)
};

} // namespace

std::unique_ptr<Taskbar> systemTaskbar(QWidget&) { return std::make_unique<DockProgress>(); }

} // namespace Rushes::Desktop
