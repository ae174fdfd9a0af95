package org.ballincourt.host.web.admin;

/** A project in its settings. */
public record ProjectConfigView(SideMenuView menu, String key, String name) {}
