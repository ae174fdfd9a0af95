package org.ballincourt.host.web.decoration;

import org.ballincourt.host.web.admin.SideMenuView;

/**
 * The body of a plugin's page.
 *
 * @param menu null where there is none beside the page
 */
public record DecoratedView(String bodyHtml, SideMenuView menu) {}
