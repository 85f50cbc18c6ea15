package org.offprint.home;

import org.offprint.site.SiteFrame;

/** The home page as {@code home.jte} shows it. */
public record HomePage(SiteFrame frame, String name) {}
