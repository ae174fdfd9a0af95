/** Jira's administration and the settings of projects, as far as plugins show up in them. */
package org.ballincourt.host.web.admin;
