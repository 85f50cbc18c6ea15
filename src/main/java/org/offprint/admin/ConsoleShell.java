package org.offprint.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;

/** The page around the console: theme, style sheet, light and dark as the system has it. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://console/console.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
public class ConsoleShell implements AppShellConfigurator {}
