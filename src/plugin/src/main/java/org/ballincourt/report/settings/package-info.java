/** What a project says about its reports. */
package org.ballincourt.report.settings;
