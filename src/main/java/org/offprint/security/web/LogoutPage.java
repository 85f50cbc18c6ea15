package org.offprint.security.web;

/** What somebody sees who opens the address of the log-out instead of using its button. */
public record LogoutPage(FormPage form) {}
