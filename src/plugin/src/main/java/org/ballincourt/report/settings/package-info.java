/** What a project’s report has to be told: how long it takes us to find our way back. */
package org.ballincourt.report.settings;
