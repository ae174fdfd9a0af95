/** Looks whether work is over: soon after something happened in a project, and every night. */
package org.ballincourt.followup.job;
