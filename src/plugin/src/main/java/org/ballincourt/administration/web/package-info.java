/** The administrator's list of projects: what is on, and the switches. */
package org.ballincourt.administration.web;
