/** The list of projects, and of the issues of one. */
package org.ballincourt.host.web.project;
