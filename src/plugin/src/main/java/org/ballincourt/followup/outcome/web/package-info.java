/** The page on which what came of the work in a project is written down. */
package org.ballincourt.followup.outcome.web;
