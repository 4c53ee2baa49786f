Feature: Borrow a loan bike
  As a commuter
  I want to borrow a bike while mine is in repair
  So that I still get to work on time

  Rule: There is one loan bike for each repair

    Scenario: A loan bike is free
      Given the workshop in Mill Lane has 2 loan bikes
      And my bike has been handed in there
      When I ask for a loan bike
      Then I am given the key of bike 7
      And the workshop has 1 loan bike left

    Scenario: All loan bikes are out
      Given the workshop in Mill Lane has no loan bike
      When I ask for a loan bike
      Then I am told when the next one is due back
